package org.ecoute.model.casefile;

/** To whom a beneficiary gives an identity: nobody but the provider. */
public enum IdentityRecipient {
    PROVIDER
}
