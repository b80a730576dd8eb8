# What happens behind the page.
library(shiny)
library(dataiku)

# The values of the fields in webapp.json, by name.
config <- dataiku::dkuPluginConfig()

function(input, output) {
  output$plot <- renderPlot({
    validate(need(config[["dataset"]], "Choose a dataset in the settings of the webapp."))
    rows <- dkuReadDataset(config[["dataset"]], samplingMethod = "head", nbRows = input$rows)
    numbers <- Filter(is.numeric, rows)
    validate(need(length(numbers) > 0, "The dataset has no column of numbers."))
    hist(numbers[[1]], main = names(numbers)[1], xlab = names(numbers)[1])
  })
}
