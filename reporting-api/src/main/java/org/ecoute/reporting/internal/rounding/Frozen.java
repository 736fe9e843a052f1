package org.ecoute.reporting.internal.rounding;

/**
 * A figure that was let out rounded; it stays as it was.
 *
 * @param count the true count then
 * @param rounded what was let out
 * @param release the name of the release
 */
public record Frozen(long count, long rounded, String release) {}
