package sekisho.view.laboratory;

import java.util.List;
import java.util.Optional;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;

/** The drafts of the laboratory: checked, kept, read. */
public interface Drafts {
  /** Checks a file and keeps it when nothing is wrong with it; the same file is kept once. */
  Checked check(PersonId by, byte[] file);

  /** What may be intended in a kept draft, told again. */
  List<Fault> remarks(DocumentHash document);

  /** All drafts, newest first. */
  List<Draft> all();

  Optional<Draft> find(DocumentHash document);

  /** The file of a draft as it was kept. */
  Optional<byte[]> file(DocumentHash document);

  /** The greatest size that is taken, in bytes. */
  int largestBytes();
}
