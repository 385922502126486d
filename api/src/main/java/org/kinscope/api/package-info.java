/** What people and programs see: GraphQL, pages, the command line. */
@NullMarked
package org.kinscope.api;

import org.jspecify.annotations.NullMarked;
