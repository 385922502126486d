/** Addresses of whole cities, and questions about addresses. */
@NullMarked
package org.kinscope.api.address;

import org.jspecify.annotations.NullMarked;
