package org.kinscope.embedded;

import java.nio.file.Path;

/** A program of its own that runs a graph until it is killed; it says the ids and then waits. */
final class Owner {

    private Owner() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedGraph graph = EmbeddedGraph.start(Options.forTests(Path.of(args[0])));
        graph.driver().executableQuery("CREATE (:Kept {by: 'owner'})").execute();
        System.out.println("OWNER " + graph.serverPid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
