# Kaplan-Meier of a file, timed without reading it: Rscript survival.R FILE RUNS
# Prints the survival at 365 and the seconds of each run.
library(survival)
arguments <- commandArgs(TRUE)
d <- read.csv(arguments[1])
fit <- survfit(Surv(exit, event) ~ 1, d)
cat(sprintf("%.15g\n", summary(fit, times = 365)$surv))
for (run in seq_len(as.integer(arguments[2])))
  cat(system.time(survfit(Surv(exit, event) ~ 1, d))[["elapsed"]], "\n")
