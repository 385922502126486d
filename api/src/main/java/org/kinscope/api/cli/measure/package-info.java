/** {@code kinscope measure}: the estimators on any table, so that each can be checked. */
@NullMarked
package org.kinscope.api.cli.measure;

import org.jspecify.annotations.NullMarked;
