/**
 * What may be shown to whom: each view is a disclosure that the rules judge, then made of no more than its content says.
 * There is no list of permissions here, and there must not be one.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.views;
