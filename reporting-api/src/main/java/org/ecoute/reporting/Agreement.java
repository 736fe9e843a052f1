package org.ecoute.reporting;

import java.time.LocalDate;
import org.ecoute.model.LocalText;

/**
 * Who agreed on the indicators of a report, and when (PREV-08): data that name nobody are settled with the staff
 * representatives.
 *
 * @param body the body, such as a social and economic committee; no names of persons
 * @param day the day, in contract time
 */
public record Agreement(LocalText body, LocalDate day) {}
