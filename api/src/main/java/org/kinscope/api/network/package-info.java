/** Networks of recipients over GraphQL and as tables. */
@NullMarked
package org.kinscope.api.network;

import org.jspecify.annotations.NullMarked;
