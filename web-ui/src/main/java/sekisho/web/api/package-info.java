/** The policy for programs: read-only JSON, described by an OpenAPI document. */
@NullMarked
package sekisho.web.api;

import org.jspecify.annotations.NullMarked;
