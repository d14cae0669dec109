import CLinux
import Glibc

/// dns-load ADDRESS PORT NAME SECONDS OUTSTANDING: asks a name server on loopback for one name's addresses, with so many
/// queries under way at once, and prints answers a second and how long they took: `{"answers": …, "p50": …, "p99": …}`,
/// times in microseconds. Every answer is checked: it has to be to a query under way, and to hold addresses.
@main
enum DNSLoad {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 6, let port = UInt16(arguments[2]), let seconds = Int(arguments[4]),
            let outstanding = Int(arguments[5]), (1...60).contains(seconds), (1...256).contains(outstanding),
            let socket = LoopbackSocket(address: arguments[1], port: port)
        else {
            print("usage: dns-load 127.0.0.1|::1 PORT NAME SECONDS(1…60) OUTSTANDING(1…256)")
            exit(2)
        }
        var load = LoadRun(socket: socket, name: arguments[3], outstanding: outstanding)
        guard let result = load.run(seconds: seconds) else {
            print("no answers")
            exit(1)
        }
        print(result)
    }
}
