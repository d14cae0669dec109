extension String {
    /// Without what `isBlank` says of at either end.
    func trimming(_ isBlank: (Character) -> Bool) -> String {
        let start = self[...].drop(while: isBlank)
        return String(start.reversed().drop(while: isBlank).reversed())
    }
}
