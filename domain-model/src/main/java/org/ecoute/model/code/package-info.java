/**
 * Code lists with labels in French and English and dates of validity: grounds, organisations and their reforms,
 * regions and their time zones, psychosocial-risk factors. {@link org.ecoute.model.code.CodeLists} is the way in. The
 * data are tables for people to read and correct, {@code *.tsv} beside the classes, each row under a comment with its
 * source; what is our reading, and what is from memory, is marked there.
 *
 * <p>What does not belong here: anything that only one client uses, and any rule about a code.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.code;
