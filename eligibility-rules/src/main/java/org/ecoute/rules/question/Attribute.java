package org.ecoute.rules.question;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the machinery must know of an attribute beside its type. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Attribute {
    /**
     * Whether somebody could make it otherwise before acting (a modality, a place, a derogation): only such attributes
     * appear in explanations. Never for what a person is or has lived through.
     */
    boolean actionable() default false;

    /** The smallest value of a number, inclusive. */
    int min() default 0;

    /** The largest value of a number that is told apart, inclusive; larger ones are treated like it. */
    int max() default 0;

    /**
     * The name of the recorded attribute of the case file that this one is read from, where the names differ; so that
     * what is missing is told in the words of the case file.
     */
    String recordedAs() default "";
}
