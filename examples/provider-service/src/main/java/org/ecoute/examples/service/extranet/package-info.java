/**
 * The client's extranet (IAPR-RPT-02): pages made on the server, on which a scheme lead follows case files and duties.
 * Shows what {@code views} lets through and nothing else.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.service.extranet;
