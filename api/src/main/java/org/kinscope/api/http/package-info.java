/** How GraphQL is spoken over HTTP, where the library leaves it open. */
@NullMarked
package org.kinscope.api.http;

import org.jspecify.annotations.NullMarked;
