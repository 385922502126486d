# What base R and laeken 0.5.2 give: Rscript association.R FOLDER > FOLDER/association_expected.csv
suppressMessages(library(laeken))
folder <- commandArgs(TRUE)[1]
say <- function(line, values) for (name in names(values)) if (!is.na(values[[name]]))
  cat(sprintf("%s,%s,%.15g\n", gsub(",", ";", line), name, values[[name]]))
cat("case,quantity,value\n")
tables <- list(c(3, 1, 1, 3), c(12, 5, 6, 30), c(0, 7, 9, 14), c(7, 0, 4, 11), c(150, 340, 220, 910), c(2, 31, 45, 20), c(1, 1, 1, 1), c(60, 3, 2, 1))
for (t in tables) {
  m <- matrix(t, 2, byrow = TRUE)
  for (alternative in c("two.sided", "greater", "less")) for (level in c(0.95, 0.9)) {
    f <- fisher.test(m, alternative = alternative, conf.level = level)
    say(sprintf("fisher %s %s %g", paste(t, collapse = "-"), alternative, 100 * level), c(p = f$p.value, or = f$estimate[[1]], low = f$conf.int[1], high = f$conf.int[2]))
  }
  x <- suppressWarnings(chisq.test(m)); y <- suppressWarnings(chisq.test(m, correct = FALSE))
  say(sprintf("chisq %s", paste(t, collapse = "-")), c(chisq = y$statistic[[1]], p = y$p.value, corrected = x$statistic[[1]], p_corrected = x$p.value))
}
say("fisher-odds 12-5-6-30 two.sided 2.5", c(p = fisher.test(matrix(c(12, 5, 6, 30), 2, byrow = TRUE), or = 2.5)$p.value))
strata <- list(c(512, 313, 89, 19), c(353, 207, 17, 8), c(3, 1, 1, 3), c(12, 5, 6, 30), c(4, 4, 2, 9))
sets <- list(1:2, 3:5, 1:5)
for (s in sets) {
  a <- array(unlist(lapply(strata[s], function(t) matrix(t, 2, byrow = TRUE))), c(2, 2, length(s)))
  for (alternative in c("two.sided", "greater", "less")) {
    f <- mantelhaen.test(a, alternative = alternative, correct = FALSE); g <- mantelhaen.test(a, alternative = alternative)
    e <- mantelhaen.test(a, alternative = alternative, exact = TRUE)
    say(sprintf("cmh %d-%d %s", min(s), max(s), alternative), c(or = f$estimate[[1]], low = f$conf.int[1], high = f$conf.int[2],
      p = f$p.value, p_corrected = g$p.value, chisq = if (alternative == "two.sided") f$statistic[[1]] else NA,
      corrected = if (alternative == "two.sided") g$statistic[[1]] else NA,
      exact_p = e$p.value, exact_or = e$estimate[[1]], exact_low = e$conf.int[1], exact_high = e$conf.int[2]))
  }
}
p <- c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1, 0.0201, 0.04)
for (method in c("BH", "BY", "holm", "hochberg", "hommel", "bonferroni", "none"))
  say(paste("adjust", method), setNames(p.adjust(p, method), paste0("p", seq_along(p))))
for (c in list(c(0, 10), c(3, 17), c(25, 50), c(49, 50), c(50, 50), c(1, 1))) for (level in c(0.95, 0.99)) {
  f <- suppressWarnings(prop.test(c[1], c[2], conf.level = level, correct = FALSE)); g <- suppressWarnings(prop.test(c[1], c[2], conf.level = level))
  say(sprintf("wilson %g-%g %g", c[1], c[2], 100 * level), c(low = f$conf.int[1], high = f$conf.int[2], low_corrected = g$conf.int[1], high_corrected = g$conf.int[2]))
}
for (seed in c(1, 42, 20201231)) { set.seed(seed); s <- sample(1000, 4, replace = TRUE); u <- runif(2)
  say(sprintf("draws %d", seed), c(d1 = s[1], d4 = s[4], u1 = u[1], u2 = u[2])) }
d <- read.csv(file.path(folder, "rd_made.csv")); d$income <- 400 + 40 * d$y
for (weighted in c(TRUE, FALSE)) {
  w <- if (weighted) d$w else rep(1, nrow(d))
  r <- arpr(d$income, w, p = 0.9); t <- arpt(d$income, w, p = 0.9)
  say(paste("laeken", weighted), c(gini = gini(d$income, w)$value, arpt60 = arpt(d$income, w), arpr = r$value, arpt = t, rmpg = rmpg(d$income, w)$value,
    qsr = qsr(d$income, w)$value, q10 = weightedQuantile(d$income, w, 0.1), q33 = weightedQuantile(d$income, w, 1/3), q75 = weightedQuantile(d$income, w, 0.75)))
}
