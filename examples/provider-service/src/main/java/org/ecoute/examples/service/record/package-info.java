/**
 * What happened: case files opened, acts proposed, judged and appended under the lock of their case file. Decides
 * nothing itself: the rules do. No HTTP and no identity stands here.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.record;
