/** Rule packs: files, their fingerprint, and the clause catalogue, conventions and messages that they hold. */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.internal.pack;
