package sekisho.message;

/** The form in which an item leaves Japan (policy 2.4). */
public enum ItemForm {
  /** 完成品. */
  FINISHED,
  /** 部品: built into a finished product, not equipment when alone. */
  PART,
  /** 技術. */
  TECHNOLOGY,
  /** 役務, such as repair. */
  SERVICE
}
