/// A register of the kernel's packet machine (enum nft_registers in `linux/netfilter/nf_tables.h`).
struct Register: Hashable {
    let number: UInt32

    /// NFT_REG_1: the first 16 bytes. Its first 4 are NFT_REG32_00 too, and the kernel reports it by this
    /// name.
    static let first = Register(number: 1)
    /// NFT_REG32_01: the 4 bytes behind the first 4.
    static let behind4 = Register(number: 9)
    /// NFT_REG_2: the 16 bytes behind the first 16.
    static let behind16 = Register(number: 2)
}
