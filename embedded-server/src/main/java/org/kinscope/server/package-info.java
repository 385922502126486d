/** The child process: Neo4j Community behind Bolt on the loopback address, and nothing else. */
@NullMarked
package org.kinscope.server;

import org.jspecify.annotations.NullMarked;
