/** Former spouses who still live with an aided family: 离婚不离家. */
@NullMarked
package org.kinscope.analytics.detector.divorceathome;

import org.jspecify.annotations.NullMarked;
