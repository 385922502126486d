/** Who saw what, when and why: written durably before the data leaves. */
@NullMarked
package org.kinscope.api.audit;

import org.jspecify.annotations.NullMarked;
