/** The launcher: starts, watches and stops the child process that runs Neo4j. */
@NullMarked
package org.kinscope.embedded;

import org.jspecify.annotations.NullMarked;
