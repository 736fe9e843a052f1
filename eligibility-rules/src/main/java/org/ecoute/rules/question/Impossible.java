package org.ecoute.rules.question;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A combination of attributes that no case file can lead to, whatever the rules are. Proofs and comparisons of packs skip
 * such questions, so that nobody is told of a gap that cannot come about. Declare only what follows from how the
 * attributes are counted; never what merely some rule forbids.
 */
@Documented
@Repeatable(Impossible.Several.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Impossible {
    /** The combination, as a condition of a rule file. */
    String value();

    /** Holds several declarations on one record. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        /** The declarations. */
        Impossible[] value();
    }
}
