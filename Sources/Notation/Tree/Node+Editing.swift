import CheckKit

extension Node {
    /// Replaces the value at a path, for a what-if question.
    ///
    /// A step is a key of a record, and in a list an index from 0, the `id` of an element, or `-` to append. A key that
    /// is missing is added by the last step only.
    ///
    /// - Parameters:
    ///   - path: steps as `lecturers/L3/employment/0/type`, with or without a leading `/`; `~1` stands for `/`, `~0` for `~`.
    ///   - value: the new value.
    /// - Throws: a fault that names the step that leads nowhere, and the nearest one that does not.
    public mutating func set(_ path: String, to value: Node) throws(Fault) {
        let trimmed = path.hasPrefix("/") ? path.dropFirst() : path[...]
        let steps = trimmed.split(separator: "/", omittingEmptySubsequences: false).map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
        // No tree that can be read is deeper, and setting walks by recursion.
        guard !trimmed.isEmpty, steps.count <= 256 else {
            throw Fault(.danglingReference, at: Self.place([]), Message(.noPath))
        }
        try set(steps[...], walked: [], to: value)
    }

    /// Reads a value as YAML writes one, such as `12`, `[G1, G2]` or `{id: L1, hours: 8}`.
    ///
    /// - Throws: what is wrong with the text.
    public static func value(fromText text: String) throws(Faults) -> Node {
        if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) { return .null }
        let bytes = Array(text.utf8)
        if let fault = TextEncoding.fault(in: bytes, at: Place(file: "", notation: .yaml)) { throw Faults([fault]) }
        let tree = YAMLTree.read(bytes, file: "", limits: .standard)
        guard tree.faults.isEmpty, var node = tree.node else { throw Faults(tree.faults) }
        node.forgetPlaces()
        return node
    }

    private mutating func set(_ steps: ArraySlice<String>, walked: [PathStep], to value: Node) throws(Fault) {
        guard let step = steps.first else {
            self = value
            return
        }
        let rest = steps.dropFirst()
        switch content {
        case .record(var members):
            content = .null
            defer { content = .record(members) }
            if let index = members.firstIndex(where: { $0.key == step }) {
                try members[index].value.set(rest, walked: walked + [.key(step)], to: value)
            } else {
                guard rest.isEmpty else {
                    throw Self.lost(step, among: members.map(\.key), at: walked + [.key(step)])
                }
                members.append(Member(key: step, value: value))
            }
        case .list(var items):
            content = .null
            defer { content = .list(items) }
            if step == "-", rest.isEmpty {
                items.append(value)
                return
            }
            guard let index = items.firstIndex(where: { $0["id"]?.text == step }) ?? Self.index(step, in: items) else {
                throw Self.lost(step, among: items.compactMap { $0["id"]?.text }, at: walked + [.key(step)])
            }
            try items[index].set(rest, walked: walked + [.index(index)], to: value)
        case .scalar, .null:
            let message = Message(.nothingBelow, Fault.quotedArgument(step), found)
            throw Fault(.wrongType, at: Self.place(walked), message)
        }
    }

    private static func index(_ step: String, in items: [Node]) -> Int? {
        guard step.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let index = Int(step),
            items.indices.contains(index)
        else { return nil }
        return index
    }

    private static func lost(_ step: String, among known: [String], at path: [PathStep]) -> Fault {
        let message =
            if let nearest = Folding.nearest(to: step, among: known) {
                Message(.noStepNearest, Fault.quotedArgument(step), Fault.quotedArgument(nearest))
            } else {
                Message(.noStep, Fault.quotedArgument(step))
            }
        return Fault(.danglingReference, at: place(path), message)
    }

    private static func place(_ path: [PathStep]) -> Place {
        Place(file: "", pointer: path.pointer, notation: .yaml)
    }

    /// Clears the places of a value that comes from no file, so that no fault points into one.
    private mutating func forgetPlaces() {
        (line, column) = (0, 0)
        switch content {
        case .null, .scalar: return
        case .list(var items):
            content = .null
            for index in items.indices { items[index].forgetPlaces() }
            content = .list(items)
        case .record(var members):
            content = .null
            for index in members.indices {
                (members[index].line, members[index].column) = (0, 0)
                members[index].value.forgetPlaces()
            }
            content = .record(members)
        }
    }
}

extension Text {
    fileprivate static let noPath = Text(
        kk: "жол бос немесе тым ұзын; мысалы, lecturers/L3/degrees/0/type деп жазыңыз",
        ru: "путь пуст или слишком длинный; напишите, например, lecturers/L3/degrees/0/type",
        en: "the path is empty or too long; write for example lecturers/L3/degrees/0/type")
    fileprivate static let noStep = Text(
        kk: "{0} қадамы жоқ", ru: "шага {0} нет", en: "there is no step {0}")
    fileprivate static let noStepNearest = Text(
        kk: "{0} қадамы жоқ; мүмкін, {1}?", ru: "шага {0} нет; возможно, {1}?", en: "there is no step {0}; {1} perhaps?"
    )
    fileprivate static let nothingBelow = Text(
        kk: "{0} қадамын жасауға болмайды: мұнда {1}", ru: "шаг {0} невозможен: здесь {1}",
        en: "the step {0} leads nowhere: here is {1}")
}
