package org.ecoute.reporting;

/** How often the long tests repeat: little in every build, much under the Maven profile {@code soak}. */
final class Soak {
    private Soak() {}

    static int times(int inEveryBuild, int inASoak) {
        return Boolean.getBoolean("ecoute.soak") ? inASoak : inEveryBuild;
    }
}
