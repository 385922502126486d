/** What can be asked for by an id alone. */
@NullMarked
package org.kinscope.api.node;

import org.jspecify.annotations.NullMarked;
