/**
 * Code lists with labels in French and English and dates of validity: grounds, organisations and their reforms,
 * regions and their time zones, psychosocial-risk factors.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.model.code;
