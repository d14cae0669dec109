import ArgumentParser
@main struct CX: ParsableCommand { func run() { print("cx") } }
