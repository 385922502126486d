package org.kinscope.api.page;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the built page from the folder {@code kinscope.web}, else from {@code static/} on the
 * class path. An address without a dot that names no file is a place inside the page. The console
 * for queries, {@code /graphiql}, is there in a demonstration and nowhere else: it lives on
 * introspection.
 */
@Configuration(proxyBeanMethods = false)
class WebPage implements WebMvcConfigurer {

    private final String folder;
    private final boolean demo;

    WebPage(
            @Value("${kinscope.web:}") String folder,
            @Value("${kinscope.demo:false}") boolean demo) {
        this.folder = folder;
        this.demo = demo;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**")
                .addResourceLocations(folder.isEmpty() ? "classpath:/static/" : folder)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new InsideThePage(demo));
    }

    private static final class InsideThePage extends PathResourceResolver {

        private static final String CONSOLE = "graphiql";

        private final boolean demo;

        InsideThePage(boolean demo) {
            this.demo = demo;
        }

        @Override
        protected @Nullable Resource getResource(String path, Resource location)
                throws IOException {
            if (path.equals(CONSOLE) || path.equals(CONSOLE + ".html")) {
                return demo ? super.getResource(CONSOLE + ".html", location) : null;
            }
            Resource named = super.getResource(path, location);
            boolean place = named == null && !path.contains(".") && !path.startsWith("graphql");
            return place ? super.getResource("index.html", location) : named;
        }
    }
}
