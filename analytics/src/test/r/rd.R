# What rdrobust 4.0.0 gives for rd_cases.txt: Rscript rd.R FOLDER > FOLDER/rd_expected.csv
suppressWarnings({library(MASS); library(rdrobust)})
folder <- commandArgs(TRUE)[1]
parts <- function(v) as.numeric(strsplit(v, ",")[[1]])
cat("case,quantity,value\n")
for (line in readLines(file.path(folder, "rd_cases.txt"))) {
  words <- strsplit(line, " ")[[1]]
  d <- read.csv(file.path(folder, paste0(words[1], ".csv")))
  arguments <- list(y = d[[words[2]]], x = d[[words[3]]])
  for (word in words[-(1:3)]) {
    key <- sub("=.*", "", word); value <- sub(".*=", "", word)
    arguments[[key]] <- switch(key,
      fuzzy = , weights = , cluster = d[[value]],
      covs = as.matrix(d[strsplit(value, ",")[[1]]]),
      kernel = , bwselect = , vce = , masspoints = value,
      stdvars = , bwrestrict = , sharpbw = value == "true",
      parts(value))
  }
  r <- suppressWarnings(do.call(rdrobust, arguments))
  values <- c(h_left = r$bws[1, 1], h_right = r$bws[1, 2], b_left = r$bws[2, 1], b_right = r$bws[2, 2],
    tau = r$coef[1], tau_bc = r$coef[2], se = r$se[1], se_rb = r$se[3], p_rb = r$pv[3],
    low_rb = r$ci[3, 1], high_rb = r$ci[3, 2], bias_left = r$bias[1], bias_right = r$bias[2],
    nh_left = r$N_h[1], nb_right = r$N_b[2])
  if (!is.null(r$tau_T)) values <- c(values, stage = r$tau_T[1], stage_bc = r$tau_T[2], stage_se = r$se_T[1], stage_se_rb = r$se_T[3])
  for (name in names(values)) cat(sprintf("%s,%s,%.15g\n", gsub(",", ";", line), name, values[[name]]))
}
