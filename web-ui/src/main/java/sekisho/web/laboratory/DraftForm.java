package sekisho.web.laboratory;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file of a draft. */
record DraftForm(@Nullable MultipartFile file) {}
