/**
 * How the reporting API does it: bundled dimensions and specifications, holidays, the page, its charts and twins. For
 * this module alone; nothing here may be named outside it, and nothing that writes may see a cube.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.reporting.internal;
