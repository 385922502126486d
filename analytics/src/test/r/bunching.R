# What bunching 0.8.6 gives for bunching_cases.txt: Rscript bunching.R FOLDER > FOLDER/bunching_expected.csv
suppressMessages(library(bunching))
folder <- commandArgs(TRUE)[1]
cat("case,quantity,value\n")
for (line in readLines(file.path(folder, "bunching_cases.txt"))) {
  words <- strsplit(line, " ")[[1]]
  list <- list(read.csv(file.path(folder, paste0(words[1], ".csv")))$income, n_boot = 0)
  for (word in words[-1]) {
    key <- sub("=.*", "", word); value <- sub(".*=", "", word)
    list[[key]] <- if (value %in% c("true", "false")) value == "true" else if (key == "binv") value else as.numeric(strsplit(value, ",")[[1]])
  }
  r <- suppressWarnings(do.call(bunchit, list))
  values <- c(B = r$B, b = r$b, e = r$e, alpha = r$alpha, marginal = r$marginal_buncher, zD = r$zD, zD_bin = r$zD_bin, zU_bin = r$zU_bin,
    B_sd = r$B_sd, b_sd = r$b_sd, e_sd = r$e_sd, alpha_sd = r$alpha_sd, marginal_sd = r$marginal_buncher_sd, bins = nrow(r$data), cf10 = r$cf[10])
  for (name in names(values)) if (!is.na(values[[name]])) cat(sprintf("%s,%s,%.15g\n", gsub(",", ";", line), name, values[[name]]))
}
