# What happens behind the page.
library(shiny)

function(input, output) {
  output$plot <- renderPlot(hist(rnorm(input$count), main = "Random numbers", xlab = "Value"))
}
