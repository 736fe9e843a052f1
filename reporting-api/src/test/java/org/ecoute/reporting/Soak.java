package org.ecoute.reporting;

/** How often the long tests repeat: little in every build, much under the Maven profile {@code soak}. */
final class Soak {
    private Soak() {}

    /** Tells in a soak, which takes long, how far it has come. */
    static void progress(String what, int done, int of) {
        if (Boolean.getBoolean("ecoute.soak") && done % 25 == 0) {
            System.out.printf("%s: %d of %d%n", what, done, of);
        }
    }

    static int times(int inEveryBuild, int inASoak) {
        return Boolean.getBoolean("ecoute.soak") ? inASoak : inEveryBuild;
    }
}
