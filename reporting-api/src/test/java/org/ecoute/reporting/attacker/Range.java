package org.ecoute.reporting.attacker;

/**
 * What an attacker finds out about a masked figure.
 *
 * @param figure the masked one
 * @param awaited whether it is the part of the figure that is awaited, not the figure itself
 * @param low the least whole number that it can be
 * @param high the greatest; {@link Long#MAX_VALUE} if there is none
 * @param determined whether equations alone leave one value
 */
public record Range(Figure figure, boolean awaited, long low, long high, boolean determined) {
    /** Whether the figure is found out. */
    public boolean exact() {
        return determined || low == high;
    }

    /** How far apart its possible values are. */
    public long width() {
        return high - low;
    }
}
