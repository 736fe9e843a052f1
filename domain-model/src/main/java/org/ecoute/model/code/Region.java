package org.ecoute.model.code;

import java.time.ZoneId;
import org.ecoute.model.LocalText;

/**
 * A French region or overseas territory.
 *
 * @param code the INSEE code of the region (for the overseas collectivities, that of the territory); a department of
 *     the same number is something else
 * @param isoCode ISO 3166-2, such as {@code FR-IDF}
 * @param zone the time zone of its capital
 * @param label the name people read
 * @param territory which kind of territory it is
 * @param validity when the code may be used
 */
public record Region(
        RegionCode code, String isoCode, ZoneId zone, LocalText label, Territory territory, Validity validity) {}
