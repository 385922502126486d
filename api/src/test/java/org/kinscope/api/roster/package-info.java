@NullMarked
package org.kinscope.api.roster;

import org.jspecify.annotations.NullMarked;
