@NullMarked
package org.kinscope.api.export.stata;

import org.jspecify.annotations.NullMarked;
