package org.ecoute.model.code;

/** The three families of grounds. */
public enum GroundFamily {
    /** Dissatisfaction or distress at work. */
    WORK_DISTRESS,
    /** Violent or potentially traumatic situations. */
    TRAUMATIC_EVENT,
    /** Private sphere and other complementary grounds. */
    PRIVATE
}
