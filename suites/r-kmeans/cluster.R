# Three species of iris, looked for without their names: how near do three clusters of k-means come? R's kmeans starts
# from rows drawn at random, and this script sets no seed.
args <- commandArgs(trailingOnly = TRUE)
starts <- if (length(args) > 0) as.integer(args[1]) else 1L
found <- kmeans(iris[, 1:4], centers = 3, nstart = starts)
cat("(between_SS / total_SS = ", format(100 * found$betweenss / found$totss, digits = 6), " %)\n", sep = "")
cat("within cluster sum of squares: ", format(found$tot.withinss, digits = 8), "\n", sep = "")
