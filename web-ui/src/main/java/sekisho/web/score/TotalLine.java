package sekisho.web.score;

import java.util.List;
import sekisho.web.part.Chip;

/**
 * The total of the team or of a place, in words.
 *
 * @param who the place, or the team
 * @param total such as 85.5, or a dash
 * @param shares of the components, in their order; a dash where nothing could be judged
 * @param remarks what caps it, keeps it from P, or is still open
 */
record TotalLine(String who, String total, Chip band, List<String> shares, List<String> remarks) {}
