# What the page shows.
library(shiny)

fluidPage(
  titlePanel("__COMPONENT_LABEL__"),
  sliderInput("count", "How many", min = 10, max = 1000, value = 100),
  plotOutput("plot")
)
