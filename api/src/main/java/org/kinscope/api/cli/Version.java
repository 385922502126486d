package org.kinscope.api.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from its own jar. */
final class Version implements IVersionProvider {

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "kinscope " + number(),
            "JDK " + Runtime.version(),
            "https://www.apache.org/licenses/LICENSE-2.0"
        };
    }
}
