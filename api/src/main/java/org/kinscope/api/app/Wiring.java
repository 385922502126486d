package org.kinscope.api.app;

import java.nio.file.Path;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.delivery.Deliveries;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.limits.JudgedDocuments;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.scalar.Scalars;
import org.kinscope.api.scope.AsOfArgument;
import org.kinscope.api.scope.DefaultDay;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** What Spring cannot find by itself. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    GraphReader graphReader(Driver driver, Limits limits) {
        return new GraphReader(driver, limits.timeout());
    }

    @Bean
    PolicyCatalogue policyCatalogue(@Value("${kinscope.policy:}") String folder) {
        return folder.isEmpty() ? PolicyCatalogue.load() : PolicyCatalogue.load(Path.of(folder));
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.YUAN).scalar(Scalars.DATE);
    }

    @Bean
    SchemaCheck schemaCheck() {
        return new SchemaCheck();
    }

    @Bean
    GraphQlSourceBuilderCustomizer inspected(SchemaCheck check) {
        return source -> source.inspectSchemaMappings(check::seen);
    }

    @Bean
    GraphQlSourceBuilderCustomizer judgedOnce() {
        return source ->
                source.configureGraphQl(
                        graphQl -> graphQl.preparsedDocumentProvider(new JudgedDocuments()));
    }

    @Bean
    static BeanPostProcessor asOfArguments(
            ObjectProvider<DefaultDay> day, ObjectProvider<Deliveries> deliveries) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.addCustomArgumentResolver(
                            new AsOfArgument(
                                    day.getObject(),
                                    knownOn -> deliveries.getObject().knownOn(knownOn)));
                }
                return bean;
            }
        };
    }
}
