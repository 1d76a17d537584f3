print("flightplot")
