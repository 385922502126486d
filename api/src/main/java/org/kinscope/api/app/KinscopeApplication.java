package org.kinscope.api.app;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The Spring application. {@link Service} starts it, since it needs the graph and the keys that the
 * command line holds.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.kinscope.api")
public class KinscopeApplication {}
