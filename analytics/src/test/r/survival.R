# What survival 3.5 gives for spells.csv: Rscript survival.R FOLDER > FOLDER/survival_expected.csv
library(survival)
folder <- commandArgs(TRUE)[1]
d <- read.csv(file.path(folder, "spells.csv"))
say <- function(line, values) for (name in names(values)) if (!is.na(values[[name]]))
  cat(sprintf("%s,%s,%.15g\n", line, name, values[[name]]))
cat("case,quantity,value\n")
curve <- function(line, data, delayed, scale, level) {
  s <- if (delayed) Surv(data$entry, data$exit, data$event) else Surv(data$exit, data$event)
  f <- survfit(s ~ 1, conf.type = scale, conf.int = level / 100)
  m <- summary(f, rmean = 30, print.rmean = TRUE)
  t <- m$table; x <- summary(f, times = c(5, 20, 40), extend = TRUE)
  q <- quantile(f, 0.25)
  say(line, c(median = t[["median"]], low = t[[8]], high = t[[9]], rmst = t[["rmean"]], rmst_se = t[["se(rmean)"]],
    s5 = x$surv[1], s20 = x$surv[2], s40 = x$surv[3], se20 = x$std.err[2], low20 = x$lower[2], high20 = x$upper[2],
    risk20 = x$n.risk[2], h20 = x$cumhaz[2], hse20 = x$std.chaz[2], q25 = q$quantile[[1]], q25_low = q$lower[[1]], q25_high = q$upper[[1]]))
}
for (delayed in c(FALSE, TRUE)) for (scale in c("log", "log-log", "plain", "logit", "arcsin")) for (level in c(95, 90))
  curve(sprintf("curve %s %s %g", if (delayed) "entry" else "-", scale, level), d, delayed, scale, level)
for (g in unique(d$group)) curve(sprintf("curve - log 95 %s", g), d[d$group == g, ], FALSE, "log", 95)
for (rho in c(0, 1, 0.5)) for (strata in c(FALSE, TRUE)) {
  f <- if (strata) survdiff(Surv(exit, event) ~ group + strata(stratum), d, rho = rho) else survdiff(Surv(exit, event) ~ group, d, rho = rho)
  o <- if (strata) rowSums(f$obs) else f$obs; e <- if (strata) rowSums(f$exp) else f$exp
  say(sprintf("logrank %g %s", rho, if (strata) "stratum" else "-"), c(chisq = f$chisq, p = f$pvalue, obs1 = o[[1]], exp1 = e[[1]], exp3 = e[[3]]))
}
f <- survfit(Surv(exit, factor(kind)) ~ 1, d)
for (t in c(10, 30, 60)) {
  x <- summary(f, times = t, extend = TRUE)
  say(sprintf("competing %g", t), c(f1 = x$pstate[2], f2 = x$pstate[3], f3 = x$pstate[4], se1 = x$std.err[2], se2 = x$std.err[3], se3 = x$std.err[4], s = x$pstate[1], se = x$std.err[1]))
}
f <- survfit(Surv(entry, exit, factor(kind)) ~ 1, d, id = seq_len(nrow(d)))
for (t in c(10, 30, 60)) {
  x <- summary(f, times = t, extend = TRUE)
  say(sprintf("competing-entry %g", t), c(f1 = x$pstate[2], f2 = x$pstate[3], f3 = x$pstate[4], s = x$pstate[1], se1 = x$std.err[2], se2 = x$std.err[3], se3 = x$std.err[4]))
}
