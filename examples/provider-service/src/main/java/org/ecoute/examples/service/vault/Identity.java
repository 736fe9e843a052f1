package org.ecoute.examples.service.vault;

/**
 * Who a beneficiary is.
 *
 * @param beneficiary the identifier within the case file
 * @param details how to name and reach the person, as given
 */
public record Identity(String beneficiary, String details) {
    /** Without the details: whatever prints this must not tell who it is. */
    @Override
    public String toString() {
        return "identity of " + beneficiary;
    }
}
