# What rddensity 3.0 and rdd give for density_cases.txt and mccrary_cases.txt:
# Rscript density.R FOLDER > FOLDER/density_expected.csv
suppressWarnings({library(rddensity); library(rdd)})
folder <- commandArgs(TRUE)[1]
parts <- function(v) as.numeric(strsplit(v, ",")[[1]])
say <- function(line, values) for (name in names(values)) if (!is.na(values[[name]]))
  cat(sprintf("%s,%s,%.15g\n", gsub(",", ";", line), name, values[[name]]))
arguments <- function(words) {
  d <- read.csv(file.path(folder, paste0(words[1], ".csv")))
  list <- list(d[[words[2]]])
  for (word in words[-(1:2)]) {
    key <- sub("=.*", "", word); value <- sub(".*=", "", word)
    list[[key]] <- switch(key, kernel = , vce = , fitselect = , bwselect = value,
      massPoints = , regularize = value == "true", parts(value))
  }
  list
}
cat("case,quantity,value\n")
for (line in readLines(file.path(folder, "density_cases.txt"))) {
  r <- suppressWarnings(do.call(rddensity, c(arguments(strsplit(line, " ")[[1]]), all = TRUE)))
  plug <- r$opt$vce == "plugin"
  pick <- function(asymptotic, jackknife) if (plug) asymptotic else jackknife
  last <- length(r$bino$pval)
  say(line, c(h_left = r$h$left, h_right = r$h$right, f_left = r$hat$left, f_right = r$hat$right,
    se_left = pick(r$sd_asy$left, r$sd_jk$left), se_diff = pick(r$sd_asy$diff, r$sd_jk$diff),
    t = pick(r$test$t_asy, r$test$t_jk), p = pick(r$test$p_asy, r$test$p_jk),
    t_p = pick(r$test_p$t_asy, r$test_p$t_jk), f_left_p = r$hat_p$left,
    used_left = r$N$eff_left, used_right = r$N$eff_right,
    windows = last, first_p = r$bino$pval[1], last_p = r$bino$pval[last],
    last_left = r$bino$LeftWindow[last], last_right = r$bino$RightWindow[last], last_rows = r$bino$LeftN[last]))
}
for (line in readLines(file.path(folder, "mccrary_cases.txt"))) {
  list <- arguments(strsplit(line, " ")[[1]])
  names(list)[1] <- "runvar"; names(list)[names(list) == "c"] <- "cutpoint"
  r <- do.call(DCdensity, c(list, plot = FALSE, ext.out = TRUE))
  say(paste("mccrary", line), c(theta = r$theta, se = r$se, z = r$z, p = r$p, bin = r$binsize, bw = r$bw))
}
